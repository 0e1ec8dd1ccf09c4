/** The lines of a message's last paragraph that read as trailers, in their order. Further up such a line may be quoted from somewhere, and says nothing. */
export declare function trailersOf(message: string): readonly (readonly [name: string, value: string])[];
/** The values of one trailer, in their order. Its name is matched to the letter. */
export declare function trailerValues(message: string, name: string): readonly string[];
