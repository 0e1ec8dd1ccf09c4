import type { InputName } from './inputs.js';
/** Which servers checks may ask, and what is sent to them. */
export interface CheckSettings {
    /** Scheme, host and port. */
    readonly origins: readonly string[];
    /** Headers by origin. */
    readonly headers: ReadonlyMap<string, Readonly<Record<string, string>>>;
}
interface Reader {
    boolean(name: InputName): boolean;
    rows(name: InputName): readonly string[];
    refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}
/** Reads the inputs `allowed-urls` and `check-headers`. */
export declare function readChecking(reader: Reader): CheckSettings;
/** Values of the headers, and what follows a scheme such as `Bearer`: nothing may print them. */
export declare function checkHeaderValues(reader: Pick<Reader, 'rows'>): readonly string[];
export {};
