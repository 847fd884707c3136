/** Debian's Chromium. Must not know what is shown in it. */
import { existsSync } from 'node:fs';
import { output } from '../../scripts/toolchain.js';
import { packages } from './absent.js';

const executablePath = '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** It is driven by a package. */
export const absent = (!existsSync(executablePath) && 'Chromium') || packages;

/** Its name and major version, as far as it is there. */
export const version = () => output(executablePath, ['--version'])?.match(/Chromium \d+/)?.[0] ?? 'Chromium';

/** A browser that keeps nothing. */
export async function launch() {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, args });
}

/** One that keeps its profile in a folder. It is the whole browser, as a shell has no lock there. @param {string} dir */
export async function launchIn(dir) {
  const { chromium } = await import('playwright-core');
  return chromium.launchPersistentContext(dir, { executablePath, args: ['--headless', ...args], headless: false });
}
