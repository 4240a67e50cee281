export declare const entries: readonly string[];
export declare function buildSdk( outdir?: string ): Promise< unknown >;
export declare function declarations(): Promise< Readonly< Record< string, string > > >;
export declare function writeDeclarations( outdir?: string ): Promise< void >;
