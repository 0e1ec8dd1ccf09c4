import type { DoctorModel } from './model.js';
/** An answer, or why there is none. What could not be asked is never taken for good. */
export type Asked<T> = {
    readonly value: T;
} | {
    readonly why: string;
};
/** One thing of Argo CD's RBAC, and what it would be good for. */
export interface Right {
    readonly resource: string;
    readonly action: string;
    readonly object: string;
    /** `needed` for deployments; `admin` gives control of Argo CD itself; `change` changes or deletes Applications past git. */
    readonly use: 'needed' | 'admin' | 'change';
}
/** What Argo CD's server said. */
export interface ServerFacts {
    /** `https://host[/root]`. */
    readonly url: string;
    /** Such as `v3.5.1+abc`. An answer that did not come is a finding of its own. */
    readonly version: Asked<string>;
    /** Whose credential it is; undefined where the server takes it for nobody's. */
    readonly user: Asked<string | undefined>;
    /** When the token ends, in milliseconds of the epoch; undefined for never. */
    readonly tokenExpiresMs: Asked<number | undefined>;
    readonly rights: Asked<readonly (Right & {
        readonly allowed: Asked<boolean>;
    })[]>;
    /** The Applications that this credential may see. */
    readonly applications: Asked<readonly {
        readonly name: string;
        readonly namespace: string | undefined;
        readonly owned: boolean;
    }[]>;
}
/** A webhook of the repository. */
export interface Hook {
    readonly url: string;
    readonly active: boolean;
    readonly events: readonly string[];
    readonly checksCertificate: boolean;
    /** Status of the last delivery; undefined before the first. */
    readonly lastStatus: number | undefined;
}
/** What GitHub said of the config repository. */
export interface HostFacts {
    /** `owner/name`. */
    readonly repository: string;
    readonly branch: string;
    readonly isProtected: Asked<boolean>;
    /** Whether a pull request with a review must come before a change of the branch. */
    readonly reviewed: Asked<boolean>;
    /** Whether the branch may be pushed to by force. */
    readonly forcePush: Asked<boolean>;
    readonly hooks: Asked<readonly Hook[]>;
}
/** Everything that rules go by. */
export interface DoctorFacts {
    readonly repository: DoctorModel;
    readonly server: ServerFacts | {
        readonly why: string;
    };
    readonly host: HostFacts | {
        readonly why: string;
    };
    /** Milliseconds of the epoch. */
    readonly nowMs: number;
}
