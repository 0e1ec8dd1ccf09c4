// oxlint-disable no-control-regex -- control characters are what is looked for
import { describe, expect, test } from 'vitest';
import { createScreen, type SeenScreen } from '../support/screen.js';
import { pastProgressDeadline, startWorld, token } from '../support/world.js';

/** What a person sees at the end of it. */
function screenAfter(output: string): SeenScreen {
  const screen = createScreen(100, 40);
  screen.write(output.replaceAll('\r\n', '\n\r').replaceAll('^C', ''));
  return screen;
}

const spinning = /[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] \S+ +\d+\.\ds/;

describe.concurrent('a run at a terminal', () => {
  test('draws its table in place, and leaves a log with the verdict and the cursor', async (context) => {
    const world = await startWorld(context, { others: [{ name: 'worker' }] });
    const sitting = world.startCliAtTerminal({ args: ['sync'], inputs: { app: 'production-app,worker', 'stable-for': '1' } });
    await sitting.printed(spinning);
    const { output, exitCode } = await sitting.finished;
    expect(exitCode, output).toBe(0);
    expect(output).toContain('\u001B[?25l');
    const screen = screenAfter(output);
    expect(screen.cursor()).toBe('shown');
    const seen = screen.lines().join('\n');
    expect(seen).toContain('exit code 0');
    expect(seen).not.toMatch(spinning);
    expect(seen).not.toContain('nodes done');
    expect(seen).not.toContain(token);
  });

  test('gives the cursor back when it is cancelled', async (context) => {
    const world = await startWorld(context);
    const sitting = world.startCliAtTerminal({ args: ['sync'], inputs: { app: 'production-app', 'stable-for': '60' } });
    await sitting.printed(/must hold for 60 s/);
    sitting.type('\u0003');
    const { output, exitCode } = await sitting.finished;
    expect(exitCode, output).toBe(4);
    expect(screenAfter(output).cursor()).toBe('shown');
    expect(screenAfter(output).lines().join('\n')).toContain('exit code 4');
  });

  test('has no colours with NO_COLOR, and no table where a CI system reads it, the terminal is dumb, or it is none', async (context) => {
    const world = await startWorld(context);
    // Nobody syncs: each waits until its time is over.
    const inputs = { app: 'production-app', 'health-timeout': '10' };
    const shown = async (env: Readonly<Record<string, string>>): Promise<string> => (await world.startCliAtTerminal({ args: ['wait'], inputs, env }).finished).output;
    const [plain, inCi, dumb, piped] = await Promise.all([shown({ NO_COLOR: '1' }), shown({ CI: 'true' }), shown({ TERM: 'dumb' }), world.runCli({ args: ['wait'], inputs })]);
    expect(plain).toMatch(spinning);
    expect(plain).not.toMatch(/\u001B\[\d*m/);
    for (const output of [inCi, dumb]) expect(output).not.toMatch(/\u001B\[\?25|[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/);
    expect(piped.output).not.toMatch(/\u001B|[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/);
  });

  test('T8, T21: text of Argo CD moves no cursor in it, and a secret is not in it', async (context) => {
    const canary = 'S3cr3t-canary-4711';
    const forms = [canary, Buffer.from(canary).toString('base64'), encodeURIComponent(canary)];
    const world = await startWorld(context, { fate: 'degraded', others: [{ name: 'worker' }], faults: pastProgressDeadline(`\u001B[2J\u001B[1;1H${forms.join(' ')}`) });
    const { output, exitCode } = await world.startCliAtTerminal({ args: ['sync'], inputs: { app: 'production-app,worker', 'argocd-headers': `X-Key: ${canary}` } }).finished;
    expect(exitCode, output).toBe(3);
    expect(output).not.toMatch(/\u001B\[2J|\u001B\[1;1H/);
    for (const form of forms) expect(output).not.toContain(form);
    expect(output).toContain('***');
    expect(screenAfter(output).cursor()).toBe('shown');
  });
});

test('completion is printed for a shell, and refused for none', async (context) => {
  const world = await startWorld(context);
  const bash = await world.runCli({ args: ['completion', 'bash'], inputs: {} });
  expect([bash.exitCode, bash.stdout.includes('complete -F'), bash.stderr]).toEqual([0, true, '']);
  const none = await world.runCli({ args: ['completion', 'tcsh'] });
  expect([none.exitCode, none.stdout]).toEqual([2, '']);
  expect(none.stderr).toContain('OSOP-INPUT-002');
});
