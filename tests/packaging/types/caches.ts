// What the adapters take, as its own declarations have it, and that what they give is a cache.
import type { CheckpointCache } from 'slipstream-checkpoint';
import { denoKvCache } from 'slipstream-checkpoint/cache/deno-kv';
import { natsKvCache } from 'slipstream-checkpoint/cache/nats-kv';
import { sqliteCache } from 'slipstream-checkpoint/cache/sqlite';
import { webStorageCache } from 'slipstream-checkpoint/cache/web-storage';

// In the words of their declarations: of Deno, @nats-io/kv, @types/node and @types/better-sqlite3.
type KvKeyPart = Uint8Array | string | number | bigint | boolean | symbol;
declare const denoKv: {
  get<T = unknown>(key: readonly KvKeyPart[], options?: { consistency?: 'strong' | 'eventual' }):
    Promise<{ key: readonly KvKeyPart[]; value: T; versionstamp: string } | { key: readonly KvKeyPart[]; value: null; versionstamp: null }>;
  set(key: readonly KvKeyPart[], value: unknown, options?: { expireIn?: number }): Promise<{ ok: true; versionstamp: string }>;
};
type KvEntry = { key: string; value: Uint8Array; operation: 'PUT' | 'DEL' | 'PURGE'; json<T>(): T; string(): string };
declare const natsKv: {
  get(k: string, opts?: { revision: number }): Promise<KvEntry | null>;
  put(k: string, data: Uint8Array | string, opts?: Partial<{ previousSeq: number; timeout: number }>): Promise<number>;
};
type SQLInputValue = null | number | bigint | string | ArrayBufferView;
type SQLOutputValue = null | number | bigint | string | Uint8Array;
declare class DatabaseSync {
  exec(sql: string): void;
  prepare(sql: string): {
    get(...anonymousParameters: SQLInputValue[]): Record<string, SQLOutputValue> | undefined;
    get(namedParameters: Record<string, SQLInputValue>, ...anonymousParameters: SQLInputValue[]): Record<string, SQLOutputValue> | undefined;
    run(...anonymousParameters: SQLInputValue[]): { changes: number | bigint; lastInsertRowid: number | bigint };
    run(namedParameters: Record<string, SQLInputValue>, ...anonymousParameters: SQLInputValue[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  };
}
interface Statement<BindParameters extends unknown[], Result = unknown> {
  get(...params: BindParameters): Result | undefined;
  run(...params: BindParameters): { changes: number; lastInsertRowid: number | bigint };
}
declare class Database {
  exec(source: string): this;
  prepare<BindParameters extends unknown[] | {} = unknown[], Result = unknown>(source: string):
    BindParameters extends unknown[] ? Statement<BindParameters, Result> : Statement<[BindParameters], Result>;
}

export const caches: CheckpointCache[] = [
  denoKvCache(denoKv),
  natsKvCache(natsKv),
  sqliteCache(new DatabaseSync()),
  sqliteCache(new Database(), { table: 'positions' }),
  webStorageCache(localStorage),
  webStorageCache(sessionStorage),
];

// @ts-expect-error: a database is no storage
webStorageCache(new Database());
// @ts-expect-error: nor is an entry a value
natsKvCache(new Map<string, string>());
// @ts-expect-error: its keys are lists
denoKvCache(new Map<string, string>());
// @ts-expect-error: a table has a name
sqliteCache(new Database(), { table: 5 });
