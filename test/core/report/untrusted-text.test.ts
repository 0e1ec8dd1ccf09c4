import { assert, constantFrom, property, string } from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { cut, forLog, forLogLine, forMarkdown, forMarkdownCode, forMermaid } from '../../../src/core/report/untrusted-text.js';

/** What GitHub's runner does with a line (ActionCommand.cs): true when it would look for a command in it. */
function commandsRunner(printed: string): boolean {
  return printed.split(/\r\n|\r|\n/).some((line) => line.trimStart().startsWith('::') || line.includes('##['));
}

const nasty = string({ unit: constantFrom(':', '::', '#', '[', ']', '\n', '\r', '\u001B', '\u001B[', '\u001B]', '\u009B', '\u2028', '\u0085', ' ', '\t', '\u00A0', '\uFEFF', 'm', '0', 'set-env', '"', '`', '\\', ';', '{', '%%', 'é', '\uD800'), maxLength: 30 });

describe('text of other people in a log', () => {
  test.each([
    ['a command at the start of a line', '::set-env name=PATH::/evil', '\\::set-env name=PATH::/evil'],
    ['a command on a later line', 'bad\n  ::add-mask::x', 'bad\n    \\::add-mask::x'],
    ['a command after a lone carriage return', 'bad\r::stop-commands::x', 'bad\n  \\::stop-commands::x'],
    ['an old command in the middle of a line', 'bad ##[set-output name=a]b', 'bad ##\\[set-output name=a]b'],
    ['a command of another CI system', '##vso[task.setvariable]x', '##vso\\[task.setvariable]x'],
    ['a command put together by removing a colour', ':\u001B[0m:error::x and #\u001B[31m#[error]', '\\::error::x and ##\\[error]'],
    ['colours', '\u001B[31mred\u001B[0m', 'red'],
    ['a link of a terminal', '\u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007', 'click'],
    ['an escape sequence without an end', 'a\u001B]0;title', 'a\uFFFD]0;title'],
    ['a bell, a backspace and NUL', 'a\u0007b\bc\0', 'a\uFFFDb\uFFFDc\uFFFD'],
    ['marks that turn the direction of text', 'a\u202Eb\u2066c', 'a\uFFFDb\uFFFDc'],
    ['ordinary text', 'Deployment/web: 1 of 3 replicas :: see docs #12', 'Deployment/web: 1 of 3 replicas :: see docs #12'],
  ])('T8: %s is made harmless', (_what, text, expected) => {
    expect(forLog(text)).toBe(expected);
  });

  test('T8: no text whatever becomes a line that the runner obeys, also when it is escaped twice', () => {
    assert(property(nasty, (text) => {
      for (const printed of [forLog(text), forLogLine(text), forLogLine(text, 9), forLog(forLog(text))]) {
        expect(commandsRunner(printed)).toBe(false);
        expect(printed).not.toMatch(/[\p{Cs}\r\u0085\u2028\u2029]|[^\P{Cc}\n\t]/u);
      }
      expect(forLogLine(text)).not.toContain('\n');
    }), { numRuns: 2000, seed: 1 });
  });

  test('a log line is cut at the length that was asked for', () => {
    expect(forLogLine('  Deployment\n web  ', 8)).toBe('Deploym…');
    expect(cut('👍👍👍👍', 3)).toBe('👍👍…');
    expect(cut('👍👍👍', 3)).toBe('👍👍👍');
  });
});

describe('text of other people in Markdown', () => {
  test.each([
    ['HTML', '<img src=x onerror="a()">', '&lt;img src=x onerror=&#34;a()&#34;&gt;'],
    ['an entity', '&lt;b&#62;', '&amp;lt;b&amp;#&#8203;62;'],
    ['a link', '[click](https://evil.example)', '&#91;click&#93;(https&#58;//evil.example)'],
    ['an image', '![x](//evil)', '!&#91;x&#93;(//evil)'],
    ['addresses that become links by themselves', 'www.evil.example http://a b@c.de', 'www&#46;evil.example http&#58;//a b@&#8203;c.de'],
    ['mentions', '@octocat and @org/team', '@&#8203;octocat and @&#8203;org/team'],
    ['references to issues', 'fixes #12 and GH-7', 'fixes #&#8203;12 and GH-&#8203;7'],
    ['an emoji that looks like a verdict', ':white_check_mark: done', ':&#8203;white_check_mark: done'],
    ['code', '`a` ``b``', '&#96;a&#96; &#96;&#96;b&#96;&#96;'],
    ['a cell of a table', 'a | b \\| c', 'a &#124; b &#92;&#124; c'],
    ['emphasis', '*a* _b_ ~c~ but snake_case', '&#42;a&#42; &#95;b&#95; &#126;c&#126; but snake_case'],
    ['a formula', '$x$', '&#36;x&#36;'],
    ['line ends', 'a\n# b\r\n- c\rd', 'a # b - c d'],
    ['a heading at its start', '# a', '&#35; a'],
    ['a list at its start', '- a', '&#45; a'],
    ['a numbered list at its start', '1. a', '1&#46; a'],
    ['ordinary text', 'Deployment/web: 1 of 3 replicas (v1.2.3)', 'Deployment/web: 1 of 3 replicas (v1.2.3)'],
  ])('T22: %s stays text', (_what, text, expected) => {
    expect(forMarkdown(text)).toBe(expected);
  });

  test.each([
    ['v1.2.3', '`v1.2.3`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a``b`c', '```a``b`c```'],
    [' a ', '`  a  `'],
    ['a\nb', '`a b`'],
    ['a|b<i>', '<code>a&#124;b&lt;i&gt;</code>'],
    ['', ''],
  ])('T22: %j is a code span that nothing in it can end', (text, expected) => {
    expect(forMarkdownCode(text)).toBe(expected);
  });

  test('T22: no text whatever leaves a character that is syntax', () => {
    assert(property(nasty, (text) => {
      expect(forMarkdown(text)).not.toMatch(/[<>"`|[\]\\*~$\n\r]|&(?!#\d+;|amp;|lt;|gt;)/);
    }), { numRuns: 1000, seed: 2 });
  });
});

describe('text of other people in a Mermaid label', () => {
  test.each([
    ['quotes', 'say "hi"', 'say #34;hi#34;'],
    ['a click', 'a"]\n click n0 href "javascript:x"', 'a#34;#93;  click n0 href #34;javascript#58;x#34;'],
    ['its own entities', '#quot; #35;', '#35;quot#59; #35;35#59;'],
    ['directives', '%%{init: {"securityLevel": "loose"}}%%', '#37;#37;#123;init#58; #123;#34;securityLevel#34;#58; #34;loose#34;#125;#125;#37;#37;'],
    ['brackets of all kinds', '[(<{|}>)]', '#91;#40;#60;#123;#124;#125;#62;#41;#93;'],
    ['Markdown', '`**a** _b_ `', '#96;#42;#42;a#42;#42; #95;b#95; #96;'],
    ['a list, which Mermaid refuses to draw', '1. first', '1#46; first'],
    ['a statement of direction, which its lexer finds anywhere in a line', 'change direction TB now', 'change #100;irection TB now'],
    ['letters of all languages', 'Größe 部署 ✓', 'Größe 部署 ✓'],
  ])('T22: %s stays text', (_what, text, expected) => {
    expect(forMermaid(text)).toBe(expected);
  });

  test('T22: no text whatever leaves a character that is syntax', () => {
    assert(property(nasty, (text) => {
      expect(forMermaid(text).replace(/#\d+;/g, '')).not.toMatch(/["`#;:{}()[\]<>|%&\\@\n\r]|direction\s/);
    }), { numRuns: 1000, seed: 3 });
  });
});
