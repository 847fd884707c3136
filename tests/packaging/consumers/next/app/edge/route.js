import { program } from '../../program.js';

export const runtime = 'edge';

export const GET = async () => new Response(await program());
