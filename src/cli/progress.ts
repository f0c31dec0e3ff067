import type { Ora } from 'ora';

export interface Progress {
  say(text: string): void;
  stop(): void;
}

/** A line on the standard error that tells how far the work is; silent where nobody watches. */
export async function startProgress(text: string): Promise<Progress> {
  if (!process.stderr.isTTY || process.env['CI']) return { say: () => {}, stop: () => {} };
  const { default: ora } = await import('ora');
  const spinner: Ora = ora({ text, stream: process.stderr, discardStdin: false }).start();
  return {
    say: (now) => {
      spinner.text = now;
      // The loop is busy with articles: the timer of the spinner hardly gets a turn.
      spinner.render();
    },
    stop: () => void spinner.stop(),
  };
}
