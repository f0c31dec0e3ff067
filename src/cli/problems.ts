import type { Problem } from '../model.ts';
import { plain, warn } from './terminal.ts';

/** Tells each problem on the standard error and lets the program end with status 1 where there is one. */
export function tell(problems: readonly Problem[]): void {
  for (const { article, message } of problems) warn(`${plain(article)}: ${plain(message)}`);
  if (problems.length === 0) return;
  warn(problems.length === 1 ? '1 problem' : `${problems.length} problems`);
  process.exitCode = 1;
}
