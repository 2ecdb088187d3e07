import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { javaProgram } from './java-program';

const NAME = 'LoopbackDynamo';
const LOCAL = 'software/amazon/dynamodb/services/local';
const SERVER = `${LOCAL}/server/DynamoDBProxyServer`;
const JETTY = 'org/eclipse/jetty/server';
const ANY_FIELD = 'java/lang/reflect/Field';

/**
 * DynamoDB Local has no option for the address it listens on, and without one it listens on all of them. This
 * program makes its server by its own command line, sets the address before anything listens, and starts it.
 *
 * Then it waits for the end of its input, which comes when whoever started it is gone, however that ended,
 * and closes the database in order: a SIGKILL of Java may lose what was acknowledged last, an end may not.
 */
const program = (): Buffer =>
  javaProgram(NAME, { stack: 3, slots: 3 }, (java) => [
    java.load(0),
    java.callStatic(
      `${LOCAL}/main/ServerRunner`,
      'createServerFromCommandLineArgs',
      `([Ljava/lang/String;)L${SERVER};`,
    ),
    java.keep(1),

    java.type(SERVER),
    java.text('server'),
    java.call('java/lang/Class', 'getDeclaredField', `(Ljava/lang/String;)L${ANY_FIELD};`),
    java.keep(2),
    java.load(2),
    java.number(1),
    java.call(ANY_FIELD, 'setAccessible', '(Z)V'),

    java.load(2),
    java.load(1),
    java.call(ANY_FIELD, 'get', '(Ljava/lang/Object;)Ljava/lang/Object;'),
    java.cast(`${JETTY}/Server`),
    java.call(`${JETTY}/Server`, 'getConnectors', `()[L${JETTY}/Connector;`),
    java.number(0),
    java.item(),
    java.cast(`${JETTY}/ServerConnector`),
    java.text('127.0.0.1'),
    java.call(`${JETTY}/ServerConnector`, 'setHost', '(Ljava/lang/String;)V'),

    java.load(1),
    java.call(SERVER, 'start', '()V'),

    java.field('java/lang/System', 'in', 'Ljava/io/InputStream;'),
    java.call('java/io/InputStream', 'read', '()I'),
    java.drop(),

    java.load(1),
    java.call(SERVER, 'stop', '()V'),
    java.number(0),
    java.callStatic('java/lang/System', 'exit', '(I)V'),
  ]);

/** Writes the program where Java finds it: the folder for its class path, and its name. */
export const engineProgram = (): { readonly folder: string; readonly name: string } => {
  const folder = join(process.cwd(), 'node_modules', '.cache', 'kaipai-engine');
  mkdirSync(folder, { recursive: true });
  const aside = join(folder, `${process.pid}.part`);
  writeFileSync(aside, program());
  // whole or not at all: several are started at once
  renameSync(aside, join(folder, `${NAME}.class`));
  return { folder, name: NAME };
};
