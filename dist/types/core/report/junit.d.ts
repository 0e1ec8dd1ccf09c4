import type { ValidationReport } from '../manifests/validation-report.js';
/** A validation as JUnit XML: a suite a file, a case a manifest; what concerns no manifest is a case of its own. */
export declare function junitReport({ manifests, problems, seconds }: ValidationReport): string;
