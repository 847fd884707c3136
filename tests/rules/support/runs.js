/** How many random runs there are, and from which seed: MODEL_RUNS and MODEL_SEED of the environment. */
export const RUNS = Number(process.env.MODEL_RUNS ?? 600);
export const seed = Number(process.env.MODEL_SEED ?? Date.now() % 2 ** 31);
