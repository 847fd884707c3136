/** webpack, to which a warning is an error here. */
import { promisify } from 'node:util';

/** @param {import('webpack').Configuration} configuration */
export async function packed(configuration) {
  const { default: webpack } = await import('webpack');
  const compiler = webpack({ mode: 'production', ...configuration });
  const stats = await promisify(compiler.run).call(compiler);
  await promisify(compiler.close).call(compiler);
  const { errors = [], warnings = [] } = /** @type {import('webpack').Stats} */ (stats).toJson({ all: false, errors: true, warnings: true });
  if (errors.length + warnings.length) throw new Error([...errors, ...warnings].map(({ message }) => message).join('\n'));
}
