/** Version of the package; a test keeps it equal to `package.json`. */
export declare const version = "0.1.0";
