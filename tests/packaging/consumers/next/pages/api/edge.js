import { program } from '../../program.js';

export const config = { runtime: 'edge' };

export default async () => new Response(await program());
