/**
 * The engines: the script in examples/at-scale and the program that starts it, the packages of Debian that it needs, each
 * with a command that fails without it, packages of PyPI, and the processes that are killed. An engine that `repeats` starts
 * a killed process again; `isText` tells that the script is given lines, which need not be JSON. `prepare` starts servers,
 * and returns the arguments of the script and where its answers are.
 */
import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { start } from "./processes.mjs";

/** The scripts that users copy. */
export const scripts = fileURLToPath(new URL("../../examples/at-scale", import.meta.url));

const HOSTS = ["127.0.0.2", "127.0.0.3"];
const SSH_PORT = 2222;
const SECONDS_TO_START = 30;

export const answering = { name: "`run`", pattern: /^\S*node \S*return-premium run / };
const isRoot = process.getuid() === 0;

/** The output of a program. */
const outputOf = (program, args, options = {}) =>
  execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], ...options });

/** Packages of PyPI are installed in an environment of their own. */
export const python = { "python3-venv": "python3 -c 'import ensurepip, venv'" };

/** The programs of the newest PostgreSQL server. */
const POSTGRESQL = "$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)";

export const engines = [
  {
    name: "GNU parallel, two hosts",
    script: "parallel.sh",
    isText: true,
    repeats: true,
    needs: {
      parallel: "parallel --version",
      jq: "jq --version",
      "openssh-client": "command -v ssh && command -v ssh-keygen",
      "openssh-server": "test -x /usr/sbin/sshd",
    },
    version: () => /\d{8}/.exec(outputOf("parallel", ["--version"]))[0],
    prepare: prepareHosts,
    victims: [
      answering,
      { name: "the SSH connection", pattern: /^sshd(-session)?: \S+@notty/, holding: answering.pattern },
    ],
  },
  {
    name: "DuckDB",
    script: "duckdb.sh",
    packages: ["duckdb-cli"],
    version: ({ env }) => /[\d.]+/.exec(outputOf("duckdb", ["--version"], { env }))[0],
    prepare: (context) => prepareParquet(context),
    victims: [answering],
  },
  {
    name: "PostgreSQL",
    script: "postgresql.sh",
    needs: { postgresql: `psql --version && ${POSTGRESQL}/initdb --version` },
    version: () => /\d[\d.]*/.exec(outputOf("sh", ["-c", `${POSTGRESQL}/postgres --version`]))[0],
    prepare: prepareTables,
    victims: [
      answering,
      { name: "the server process of the connection", pattern: /^postgres: \S+ contracts / },
      // PostgreSQL names the statement in the title of the process. The script has deleted the old answers by then.
      { name: "the same during the `INSERT`", pattern: /^postgres: \S+ contracts \S+ INSERT/ },
    ],
  },
  {
    name: "ClickHouse (chDB)",
    script: "clickhouse.py",
    program: ["python"],
    isText: true,
    packages: ["chdb"],
    version: ({ env }) =>
      outputOf("python", ["-c", "import chdb; print(chdb.query('SELECT version()', 'TabSeparated'))"], { env }).trim(),
    prepare: (context) => prepareFiles(context, "answers.parquet"),
    victims: [answering],
  },
  {
    name: "Apache Spark, two workers",
    script: "spark.py",
    program: ["spark-submit", "--master", "local-cluster[2,1,1024]", "--files", join(scripts, "answer.sh")],
    repeats: true,
    needs: { "openjdk-17-jre-headless": "java -version" },
    packages: ["pyspark"],
    version: ({ env }) => outputOf("python", ["-c", "import pyspark; print(pyspark.__version__)"], { env }).trim(),
    prepare: prepareSpark,
    victims: [
      answering,
      { name: "an executor's JVM", pattern: /CoarseGrainedExecutorBackend/, holding: answering.pattern },
    ],
  },
];

/** The script reads the contracts as they are, and replaces a file. */
function prepareFiles({ contracts, scratch, env }, name, args = [contracts]) {
  const path = join(scratch, name);
  const ndjson = join(scratch, "answers-read.ndjson");
  return {
    args: [...args, path],
    env,
    spoil: () => writeFileSync(path, "old"),
    isOld: () => readFileSync(path, "utf8") === "old",
    read() {
      if (path.endsWith(".ndjson")) return path;
      const files = path.endsWith(".parquet") ? path : `${path}/*.parquet`;
      const columns = `id, ground, returnPremium::VARCHAR AS returnPremium,
        retainedPremium::VARCHAR AS retainedPremium, error::JSON AS error`;
      duckdb(`COPY (SELECT ${columns} FROM read_parquet('${files}')) TO '${ndjson}' (FORMAT json)`, env);
      return ndjson;
    },
  };
}

const duckdb = (sql, env) => outputOf("duckdb", ["-no-init", "-c", sql], { env });

/** Contracts with typed columns. */
function prepareParquet(context, name = "answers.parquet") {
  const parquet = join(context.scratch, "contracts.parquet");
  const read = `read_json('${context.contracts}', format = 'newline_delimited', sample_size = -1)`;
  duckdb(`COPY (FROM ${read}) TO '${parquet}'`, context.env);
  return prepareFiles(context, name, [parquet]);
}

/** The script writes a new folder, so there are no old answers. */
function prepareSpark(context) {
  const { scratch } = context;
  const env = {
    ...context.env,
    // Spark itself takes answer.sh to the workers, which look for it on the PATH first.
    PATH: context.env.PATH.split(":")
      .filter((folder) => folder !== scripts)
      .join(":"),
    SPARK_LOCAL_DIRS: join(scratch, "spark"),
    // The workers find the driver by this address, whatever the name of the machine.
    SPARK_LOCAL_IP: "127.0.0.1",
  };
  return {
    ...prepareParquet({ ...context, env }, "answers"),
    spoil: () => rmSync(join(scratch, "answers"), { recursive: true, force: true }),
    isOld: undefined,
  };
}

/** Two sshd with keys of their own, whose sessions have the PATH of this one. */
async function prepareHosts(context) {
  const { scratch, env } = context;
  const inScratch = (name) => join(scratch, name);
  const keyOf = (name) => {
    outputOf("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", inScratch(name)]);
    return readFileSync(inScratch(`${name}.pub`), "utf8").trim();
  };
  keyOf("user");
  // sshd wants this folder if root starts it.
  if (isRoot) mkdirSync("/run/sshd", { recursive: true });
  const known = HOSTS.map((host) => `[${host}]:${SSH_PORT} ${keyOf(host)}\n`);
  writeFileSync(inScratch("known_hosts"), known.join(""));
  writeFileSync(
    inScratch("ssh_config"),
    `Port ${SSH_PORT}\nIdentityFile ${inScratch("user")}\nUserKnownHostsFile ${inScratch("known_hosts")}\n`,
  );
  const servers = HOSTS.map((host) => {
    const options = {
      Port: SSH_PORT,
      ListenAddress: host,
      HostKey: inScratch(host),
      AuthorizedKeysFile: inScratch("user.pub"),
      PidFile: "none",
      StrictModes: "no",
      UsePAM: "no",
      PasswordAuthentication: "no",
      SetEnv: `PATH=${env.PATH}`,
    };
    const args = Object.entries(options).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
    return start("/usr/sbin/sshd", ["-D", "-f", "/dev/null", ...args], { stdio: "ignore" });
  });
  const ssh = `ssh -F ${inScratch("ssh_config")}`;
  for (const host of HOSTS) await untilDone("ssh", ["-F", inScratch("ssh_config"), host, "true"]);
  const hosts = { HOSTS: HOSTS.map((host) => `1/${host}`).join(), PARALLEL_SSH: ssh, PARALLEL_HOME: scratch };
  return { ...prepareFiles({ ...context, env: { ...env, ...hosts } }, "answers.ndjson"), servers };
}

/** A server of its own, with the contracts in a table. */
async function prepareTables(context) {
  const { contracts, scratch } = context;
  const programs = outputOf("sh", ["-c", `echo ${POSTGRESQL}`]).trim();
  const cluster = join(scratch, "postgresql");
  mkdirSync(cluster);
  // The server refuses to run as root.
  const user = isRoot ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (isRoot) chownSync(cluster, user.uid, user.gid);
  const data = join(cluster, "data");
  outputOf(join(programs, "initdb"), ["-D", data, "-A", "trust", "-U", "clerk", "-E", "UTF8"], {
    ...user,
    cwd: cluster,
  });
  const server = start(join(programs, "postgres"), ["-D", data, "-k", cluster, "-h", ""], { ...user, stdio: "ignore" });
  const env = { ...context.env, PGHOST: cluster, PGUSER: "clerk", PGDATABASE: "contracts" };
  await untilDone("createdb", [], { env });
  const sql = (...commands) =>
    outputOf("psql", ["-X", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1", ...commands.flatMap((text) => ["-c", text])], {
      env,
    });
  const asLines = `(FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02')`;
  sql(
    "CREATE TABLE lines (input jsonb)",
    `\\copy lines FROM '${contracts}' ${asLines}`,
    "CREATE TABLE contracts AS SELECT input->>'id' AS id, input - 'id' AS input FROM lines",
  );
  const path = join(scratch, "answers.ndjson");
  const [createAnswers] = /CREATE TABLE IF NOT EXISTS answers [^;]*/.exec(
    readFileSync(join(scripts, "postgresql.sh"), "utf8"),
  );
  return {
    args: [],
    env,
    servers: [server],
    spoil: () => sql(createAnswers, "TRUNCATE answers", "INSERT INTO answers (id) VALUES ('old')"),
    async isOld() {
      // After a crash of one of its processes the server recovers first.
      await untilDone("psql", ["-X", "-c", "SELECT"], { env });
      return sql("SELECT string_agg(id, ',') FROM answers").trim() === "old";
    },
    read() {
      const answer = `json_build_object('id', id, 'ground', ground, 'returnPremium', return_premium::text,
        'retainedPremium', retained_premium::text, 'error', error)`.replaceAll(/\s+/g, " ");
      sql(`\\copy (SELECT ${answer} FROM answers ORDER BY id) TO '${path}' ${asLines}`);
      return path;
    },
  };
}

const idOf = (flag) => Number(outputOf("id", [flag, "postgres"]));

/** Try a command until it succeeds, because a server may still be starting. */
async function untilDone(program, args, options) {
  for (let second = 0; ; second += 1) {
    try {
      return outputOf(program, args, options);
    } catch (error) {
      if (second === SECONDS_TO_START) throw error;
      await wait(1000);
    }
  }
}
