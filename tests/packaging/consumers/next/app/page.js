'use client';
import { useEffect } from 'react';
import { program } from '../program.js';

export default function Page() {
  useEffect(() => {
    globalThis.results = program().then((page) => ({ page }));
  }, []);
  return null;
}
