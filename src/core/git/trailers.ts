/** The lines of a message's last paragraph that read as trailers, in their order. Further up such a line may be quoted from somewhere, and says nothing. */
export function trailersOf(message: string): readonly (readonly [name: string, value: string])[] {
  const paragraphs = message.replaceAll('\r\n', '\n').trimEnd().split(/\n[ \t]*\n/);
  const last = paragraphs.length > 1 ? (paragraphs.at(-1) ?? '') : '';
  return last.split('\n').flatMap((line) => {
    const [, name = '', value = ''] = /^([A-Za-z][A-Za-z0-9-]*): (.*)$/.exec(line.trimEnd()) ?? [];
    return name === '' ? [] : [[name, value] as const];
  });
}

/** The values of one trailer, in their order. Its name is matched to the letter. */
export function trailerValues(message: string, name: string): readonly string[] {
  return trailersOf(message).flatMap(([found, value]) => (found === name ? [value] : []));
}
