import type { Mock } from '../api/mock.ts';

/** What a page is asked with, and what it answers. */
export type Visit = { mock: Mock; params: Record< string, string >; query: URLSearchParams; form: URLSearchParams };
export type Shown = { status: number; type: 'html' | 'css' | 'js' | 'json'; text: string; fileName?: string } | { location: string };
