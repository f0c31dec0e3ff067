import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts the program `name` that stands beside the module with the address `beside`, in a thread of its own. Run from
 * source it needs the loader that turns TypeScript into JavaScript, which a thread does not inherit; the built package
 * needs none.
 */
export function startProgram(beside: string, name: string, options: WorkerOptions): Worker {
  if (!beside.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, beside), options);
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const program = JSON.stringify(new URL(`./${name}.ts`, beside).href);
  const code = `import(${loader}).then(({ register }) => (register(), import(${program})))`;
  return new Worker(code, { ...options, eval: true });
}
