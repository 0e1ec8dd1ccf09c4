import { setImmediate } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { createShareFiles } from '../../src/adapters/check-threads/index.js';
import type { ThreadAnswer } from '../../src/adapters/check-threads/protocol.js';
import { serveChecks } from '../../src/adapters/check-threads/serve.js';
import type { CheckThread, ThreadSource } from '../../src/adapters/check-threads/share.js';
import { readSchemaStore } from '../../src/adapters/schema-store.js';
import { checkFiles, resolveKinds, type ManifestTree, type ShareFiles } from '../../src/core/manifests/check-tree.js';
import { ManifestChecker, type CheckOptions } from '../../src/core/manifests/manifest-checker.js';
import { readPolicies } from '../../src/core/manifests/policies/policy-set.js';
import type { ValidationReport } from '../../src/core/manifests/validation-report.js';
import { variedRepository } from '../support/varied-repository.js';

const store = readSchemaStore();
const files = variedRepository(store, { folders: 12, seed: 7 });
const options = (given: Partial<CheckOptions>): CheckOptions => ({ store, versions: ['1.36'], strict: true, skip: ['Lease'], reject: ['Secret'], ignoreMissingSchemas: false, policies: readPolicies('strict').policies, ...given });

/** What a thread is made to do after so many answers: it ends, or what it finds is lost on the way. */
interface Fault {
  readonly after: number;
  readonly kind: 'ends' | 'is lost';
}

interface FakeThreads extends ThreadSource {
  /** Parts that threads have brought. */
  brought: number;
}

/** Threads that are none: they answer through real ports, in the turns that the event loop gives them. */
function fakeThreads(count: number, read: ManifestTree['read'], fault?: Fault): FakeThreads {
  const source: FakeThreads = {
    count,
    brought: 0,
    start: (): CheckThread => {
      const { port1, port2 } = new MessageChannel();
      let end = (): void => undefined;
      let answers = 0;
      const post = port2.postMessage.bind(port2);
      port2.postMessage = (message: ThreadAnswer): void => {
        const failing = fault !== undefined && answers >= fault.after;
        if (failing && fault.kind === 'ends') end();
        if (failing && (fault.kind === 'ends' || 'part' in message)) return;
        answers += 1;
        if ('part' in message) source.brought += 1;
        post(message);
      };
      serveChecks(port2, { store, readBelow: () => read });
      return { port: port1, onEnd: (ended) => { end = ended; }, stop: () => { port1.close(); } };
    },
  };
  return source;
}

function shareWith(threads: ThreadSource, given: CheckOptions): ShareFiles {
  let spent = 0;
  const { store: _store, ...setup } = given;
  const share = createShareFiles({ setup: { top: '/repository', options: setup }, processorMs: () => (spent += 100_000), threads });
  // Between two parts that are checked here the others have their turn.
  return async (paths, done, here) => await share(paths, done, async (part) => {
    await setImmediate();
    return await here(part);
  });
}

async function validate(given: CheckOptions, share?: (tree: ManifestTree) => ShareFiles): Promise<Omit<ValidationReport, 'counts'>> {
  const checker = new ManifestChecker(given);
  const tree: ManifestTree = { paths: [...files.keys()], read: (path) => files.get(path), load: async () => undefined };
  await checkFiles(tree.paths, { checker, tree, share: share?.(tree) });
  await resolveKinds({ checker, tree, strict: given.strict });
  return checker.report({ notChecked: [], seconds: 0 });
}

const choices: readonly (readonly [string, Partial<CheckOptions>])[] = [
  ['all policies', {}],
  ['no policies', { policies: readPolicies('none').policies }],
  ['baseline, not strict, two versions, schemas that may be missing', { policies: readPolicies('baseline').policies, strict: false, versions: ['1.32', '1.36'], ignoreMissingSchemas: true }],
];

describe('what threads find together is what one finds alone, in the same order', () => {
  test.each(choices)('%s', async (_, given) => {
    const alone = await validate(options(given));
    expect(alone.manifests.length).toBeGreaterThan(400);
    expect(new Set(alone.manifests.map(({ verdict }) => verdict))).toEqual(new Set(['valid', 'invalid', 'skipped', 'empty', 'could-not-check']));
    for (const count of [1, 2, 3]) {
      let threads: FakeThreads | undefined;
      const together = await validate(options(given), (tree) => shareWith((threads = fakeThreads(count, tree.read)), options(given)));
      expect(threads?.brought).toBeGreaterThan(2);
      expect(together).toEqual(alone);
    }
  });

  test('the repository holds what one file says of another: findings of both, and kinds that it defines', async () => {
    const { problems, suppressed } = await validate(options({}));
    const policies = new Set(problems.map(({ policy }) => policy));
    expect([...policies]).toEqual(expect.arrayContaining(['duplicate-resource', 'dangling-reference', 'pdb-and-replicas']));
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^Shop .*spec\.size/));
    expect(suppressed.map(({ policy }) => policy)).toContain('duplicate-resource');
  });
});

describe('a thread', () => {
  test.each([
    ['ends before its first answer', { after: 0, kind: 'ends' }],
    ['ends in the middle', { after: 2, kind: 'ends' }],
    ['says that it is done, and parts of it are missing', { after: 1, kind: 'is lost' }],
  ] as const)('%s: this one does its parts', async (_, fault) => {
    const given = options({});
    const alone = await validate(given);
    for (const count of [1, 3]) expect(await validate(given, (tree) => shareWith(fakeThreads(count, tree.read, fault), given))).toEqual(alone);
  });

  test('that cannot be had: this one does everything', async () => {
    const given = options({});
    let asked = 0;
    const none: ThreadSource = { count: 2, start: () => { asked += 1; throw new Error('ERR_WORKER_INIT_FAILED'); } };
    expect(await validate(given, () => shareWith(none, given))).toEqual(await validate(given));
    expect(asked).toBe(1);
  });

  test('is not asked for where there is one processor', async () => {
    const given = options({});
    const none: ThreadSource = { count: 0, start: () => { throw new Error('asked'); } };
    expect(await validate(given, () => shareWith(none, given))).toEqual(await validate(given));
  });
});

test('work that is nearly done is not shared', async () => {
  const given = options({});
  const { store: _store, ...setup } = given;
  const idle = createShareFiles({ setup: { top: '/repository', options: setup }, processorMs: () => 1, threads: { count: 2, start: () => { throw new Error('asked'); } } });
  expect(await validate(given, () => idle)).toEqual(await validate(given));
});
