export declare const openapi: Record< string, unknown >;
