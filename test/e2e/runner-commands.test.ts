import { describe, expect, test } from 'vitest';
import { parseFileCommands, parseRunnerLog } from '../support/runner-commands.js';

describe('the stand-in for GitHub\'s runner', () => {
  test.each([
    ['at the start of a line', '::set-env name=A::b', 'set-env'],
    ['after white space', ' \t::add-mask::x', 'add-mask'],
    ['after a lone carriage return', 'text\r::error::x', 'error'],
    ['in the older form, anywhere in a line', 'text ##[add-path]/tmp', 'add-path'],
  ])('obeys a command %s', (_where, text, name) => {
    expect(parseRunnerLog(text).commands.map((command) => command.name)).toEqual([name]);
  });

  test.each(['text ::error::x', '\\::error::x', '## [error]x', ':: error::x', '::error', '##\\[error]x'])('obeys nothing in `%s`', (text) => {
    expect(parseRunnerLog(text).commands).toEqual([]);
  });

  test('stops to obey until the token comes', () => {
    expect(parseRunnerLog('::stop-commands::t1\n::error::x\n::t1::\n::notice::y').commands.map(({ name }) => name)).toEqual(['stop-commands', 't1', 'notice']);
  });

  test('decodes the place and text of an annotation', () => {
    expect(parseRunnerLog('::error file=a%2Cb.yaml,line=3,col=4::one%0Atwo %2525').commands).toEqual([
      { name: 'error', properties: { file: 'a,b.yaml', line: '3', col: '4' }, data: 'one\ntwo %25' },
    ]);
  });

  test('sees groups that are not balanced', () => {
    expect(parseRunnerLog('::group::a\n::endgroup::\n::group::b').unbalanced).toEqual(['b does not end']);
    expect(parseRunnerLog('::group::a\n::group::b\n::endgroup::').unbalanced).toEqual(['b begins inside a']);
    expect(parseRunnerLog('::endgroup::').unbalanced).toEqual(['a group ends that did not begin']);
  });

  test('reads outputs, and refuses one that is set twice or does not end', () => {
    expect(parseFileCommands('a=1=2\nb<<E\nx\n\ny=z\nE\n')).toEqual({ a: '1=2', b: 'x\n\ny=z' });
    expect(() => parseFileCommands('a=1\na<<E\n2\nE\n')).toThrow('a is set twice');
    expect(() => parseFileCommands('a<<E\n2\n')).toThrow('does not end');
    expect(() => parseFileCommands('nonsense\n')).toThrow('the runner refuses');
  });
});
