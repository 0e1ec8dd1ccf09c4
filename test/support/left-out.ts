import type { Reporter, TestModule } from 'vitest/node';

/** Prints at the end of a run what was left out of it and how to play it, see thorough.ts. */
export default class LeftOut implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const told = modules.flatMap((module) => [...module.children.allTests('skipped')].filter(({ fullName }) => fullName.includes('THOROUGH=1')).map(({ fullName }) => `  ${module.relativeModuleId} > ${fullName.replace(/; THOROUGH=1 plays all$/, '')}`));
    if (told.length > 0) console.log(`\nleft out, and played by npm run test:thorough (THOROUGH=1):\n${told.join('\n')}`);
  }
}
