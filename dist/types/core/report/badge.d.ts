/** The document that https://shields.io/badges/endpoint-badge reads. */
export declare function badgeJson(score: number | undefined): string;
/** A badge of one's own: no font, script or address of others, white on a colour dark enough to be read. */
export declare function badgeSvg(score: number | undefined): string;
