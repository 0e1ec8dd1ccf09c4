import type { BranchState, ConfigRepositoryPort } from './ports.js';

/** The same repository, with something done around each piece of work, that of its states included. */
export function wrapRepository(repository: ConfigRepositoryPort, around: <T>(work: Promise<T>) => Promise<T>): ConfigRepositoryPort {
  const wrapState = (state: BranchState): BranchState => ({
    ...state,
    load: async (paths) => { await around(state.load(paths)); },
    widen: async (within) => wrapState(await around(state.widen(within))),
  });
  return {
    head: async (branch, within) => wrapState(await around(repository.head(branch, within))),
    at: async (branch, sha, within) => wrapState(await around(repository.at(branch, sha, within))),
    commit: async (state, change) => await around(repository.commit(state, change)),
    revert: async (state, request) => await around(repository.revert(state, request)),
    tag: async (request) => await around(repository.tag(request)),
    findRun: async (branch, mark) => await around(repository.findRun(branch, mark)),
    history: async (branch) => await around(repository.history(branch)),
  };
}
