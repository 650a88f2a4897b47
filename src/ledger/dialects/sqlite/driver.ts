// The one place that knows the SQLite library: a driver for kysely on `libsql`. Every connection keeps its prepared
// statements; of several that ask to write, one writes and the others wait their turn.

import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';
import Database from 'libsql';

export interface Opening {
  /** A path, or a `file:` address with options. */
  readonly file: string;
  /** Statements that every connection begins with. */
  readonly setUp: readonly string[];
}

// One writes while others read.
const mostConnections = 4;
const mostStatements = 200;

export function createDriver(opening: Opening): Driver {
  const all: SqliteConnection[] = [];
  const idle: SqliteConnection[] = [];
  const waiting: ((connection: SqliteConnection) => void)[] = [];
  const writing = createTurns();
  const leave = new WeakMap<DatabaseConnection, () => void>();
  const letOthersWrite = (connection: DatabaseConnection) => {
    leave.get(connection)?.();
    leave.delete(connection);
  };
  return {
    init: async () => {
      idle.push(open(opening, all));
    },
    async acquireConnection() {
      const free = idle.pop() ?? (all.length < mostConnections ? open(opening, all) : null);
      return free ?? new Promise<SqliteConnection>((resolve) => waiting.push(resolve));
    },
    async releaseConnection(connection) {
      const next = waiting.shift();
      if (next) next(connection as SqliteConnection);
      else idle.push(connection as SqliteConnection);
    },
    // A transaction that begins by reading could not go on to write once another has written.
    async beginTransaction(connection, { accessMode }) {
      if (accessMode === 'read only') return void (await connection.executeQuery(CompiledQuery.raw('begin')));
      const done = await writing.take();
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
        leave.set(connection, done);
      } catch (error) {
        done();
        throw error;
      }
    },
    // A commit that fails is followed by a rollback.
    async commitTransaction(connection) {
      await connection.executeQuery(CompiledQuery.raw('commit'));
      letOthersWrite(connection);
    },
    // Where the disk is full SQLite has rolled back by itself.
    async rollbackTransaction(connection) {
      try {
        if ((connection as SqliteConnection).isInTransaction) {
          await connection.executeQuery(CompiledQuery.raw('rollback'));
        }
      } finally {
        letOthersWrite(connection);
      }
    },
    async destroy() {
      for (const connection of all) connection.close();
    },
  };
}

function open({ file, setUp }: Opening, all: SqliteConnection[]): SqliteConnection {
  const connection = new SqliteConnection(new Database(file));
  all.push(connection);
  for (const statement of setUp) connection.run(statement);
  return connection;
}

class SqliteConnection implements DatabaseConnection {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  get isInTransaction(): boolean {
    return this.#database.inTransaction;
  }

  run(statement: string): void {
    this.#database.exec(statement);
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.#prepare(sql);
    const given = parameters.map(asBound);
    if (statement.reader) return { rows: statement.all(given) as Row[] };
    const { changes, lastInsertRowid } = statement.run(given);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncGenerator<QueryResult<Row>> {
    const rows = this.#database.prepare(sql).iterate(parameters.map(asBound));
    for (const row of rows) yield { rows: [row as Row] };
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepare(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= mostStatements) this.#statements.clear();
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

// The library takes every number for a fraction, and full-text search finds no row by a fraction.
function asBound(value: unknown): unknown {
  return Number.isSafeInteger(value) ? BigInt(value as number) : value;
}

/** Whoever takes a turn gets it when all before have ended theirs. */
function createTurns(): { take(): Promise<() => void> } {
  const turns = { last: Promise.resolve() };
  return {
    async take() {
      const before = turns.last;
      const { promise, resolve } = deferred();
      turns.last = promise;
      await before;
      return resolve;
    },
  };
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  const holder: { resolve: () => void } = { resolve: () => undefined };
  const promise = new Promise<void>((resolve) => {
    holder.resolve = resolve;
  });
  return { promise, resolve: () => holder.resolve() };
}
