/**
 * How texts of others are cut. They may quote a secret, and secrets are taken out whole, mostly after the cut: so no cut falls
 * into a word. A word that does not fit is left out, however long it is. Were it cut, half of a secret would be shown; and were
 * halves masked, whoever can write a text could ask for a secret character by character.
 *
 * The rule: until secrets are out, texts of others are cut by these two and by nothing else (`test/cuts.test.ts` looks for it).
 * What servers and programs say is looked through where it comes in besides (`portsWithoutSecrets` names the entrances), for a
 * secret of several words can be cut between them.
 */
/**
 * Text of other people as one line of at most `max` characters, without control characters. It ends with `…` where words are
 * left out. It is still untrusted: escape it for the medium that it is shown in.
 */
export declare function oneLine(text: string, max: number): string;
/** The beginning of a text, at most `max` characters. It ends with `…` where words are left out. */
export declare function beginning(text: string, max: number): string;
/** The words that end within `room` characters; the text as it is where all of it does. */
export declare function upToWord(text: string, room: number): string;
