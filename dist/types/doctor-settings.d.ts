import type { FailOn } from './core/report/doctor-report.js';
import type { InputName } from './inputs.js';
/** What the inputs say about an examination. */
export interface DoctorSettings {
    /** As the user wrote them; none for every rule with its own severity. */
    readonly doctorRules: string;
    readonly doctorFailOn: FailOn;
    /** Paths that end in `.svg` or `.json`. */
    readonly badgeFiles: readonly string[];
}
interface Reader {
    text(name: InputName): string | undefined;
    choice(name: InputName): string;
    lines(name: InputName): readonly string[];
    refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}
/** Reads them. Whether the rules exist is seen where the rules are. */
export declare function readDoctorSettings(reader: Reader): DoctorSettings;
export {};
