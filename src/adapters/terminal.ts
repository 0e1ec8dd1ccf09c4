import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A person at a terminal. */
export interface Terminal {
  /** Shows a question and waits for a line; undefined at the end of input and once the signal is aborted. */
  ask(question: string): Promise<string | undefined>;
  /** Text for the person, with its line ends. */
  write(text: string): void;
  /** How wide it is now. */
  columns(): number;
  /** Whether it takes ANSI colours. */
  readonly color: boolean;
  /** Minutes that its local time is ahead of UTC at a moment. */
  utcOffset(at: Date): number;
  /** Nothing more is asked: the program may end. */
  close(): void;
}

/** What a terminal is made of. The tty's own line editing is used, so that Ctrl-C is the signal that it always is. */
export interface TerminalOptions extends Pick<Terminal, 'write' | 'columns' | 'color' | 'utcOffset'> {
  readonly input: Readable;
  readonly signal: AbortSignal;
}

/** Opens the input with the first question and not before: nobody is kept waiting for a program that asks nothing. */
export function createTerminal({ input, signal, ...shown }: TerminalOptions): Terminal {
  let lines: AsyncIterator<string> | undefined;
  let close = (): void => undefined;
  const open = (): AsyncIterator<string> => {
    const reading = createInterface({ input, terminal: false });
    close = () => { reading.close(); };
    return reading[Symbol.asyncIterator]();
  };
  return {
    ...shown,
    ask: async (question) => {
      if (signal.aborted) return undefined;
      shown.write(question);
      lines ??= open();
      const answer = await Promise.race([lines.next(), aborted(signal)]);
      if (answer?.done === false) return answer.value;
      // The cursor stands behind the question.
      shown.write('\n');
      return undefined;
    },
    close: () => { close(); },
  };
}

async function aborted(signal: AbortSignal): Promise<undefined> {
  return await new Promise((resolve) => {
    signal.addEventListener('abort', () => { resolve(undefined); }, { once: true });
  });
}
