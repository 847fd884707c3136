// What a client is told. Errors of the checkpoint keep their code over RPC, from the compatibility date 2026-04-21 on.

/** @param {() => unknown} call */
export async function answer(call) {
  try {
    return Response.json(await call());
  } catch (error) {
    const { name, code, message } = /** @type {any} */ (error);
    const tell = (/** @type {number} */ status) => Response.json({ error: typeof code === 'string' ? code : name, message }, { status });
    if (name === 'TimeoutError') return tell(503); // it has waited too long
    if (code === 'ERR_REWOUND') return tell(409); // it waited while flights were moved back: ask which is next
    if (String(code).startsWith('ERR_MARKER')) return tell(400);
    throw error; // also that the object was stopped: whether the call has been counted tells `next`
  }
}
