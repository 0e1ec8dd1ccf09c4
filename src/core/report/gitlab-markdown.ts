const zeroWidthSpace = '&#8203;';

/** What GitLab reads no references in: fenced blocks, code spans, addresses of links, comments and tags. All of them are ours. */
const apart = /(^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\2[^\n]*$|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\3(?!`)|\]\([^()\s]*\)|<!--[\s\S]*?-->|<\/?[a-z][^>\n]*>)/m;

/**
 * A comment that was made for GitHub as a note of GitLab. What others wrote is in it as entities already; beyond that GitLab looks
 * in the finished text for references that GitHub does not have (`!1`, `$1`, `%1`, `~label`, `&1`, `[vulnerability:1]`), and before
 * anything else for lines that begin with `/`, which are commands (https://docs.gitlab.com/user/project/quick_actions/).
 */
export function forGitlab(markdown: string): string {
  let rest = markdown;
  let text = '';
  for (let found = apart.exec(rest); found !== null; found = apart.exec(rest)) {
    text += inert(rest.slice(0, found.index), text) + found[0];
    rest = rest.slice(found.index + found[0].length);
  }
  return text + inert(rest, text);
}

function inert(piece: string, before: string): string {
  const commands = piece.replace(/(^|\n)([ \t>]*)\/(?=[A-Za-z])/g, (whole, start: string, space: string, at: number) => (start === '' && (at > 0 || !isLineStart(before)) ? whole : `${start}${space}&#47;`));
  return commands
    .replace(/(&amp;|&#(?:36|126|33|37|94);|(?<!\[)[!%$~^])(?=[\p{L}\p{N}"_]|&#34;)/gu, `$1${zeroWidthSpace}`)
    .replace(/(&#91;|\[)(?=[a-z_]+:)/g, `$1${zeroWidthSpace}`)
    .replace(/&#42;(?=iteration:)/g, `&#42;${zeroWidthSpace}`);
}

function isLineStart(before: string): boolean {
  return before === '' || /(?:^|\n)[ \t>]*$/.test(before);
}
