import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Advice, say } from './say';

const javaVersion = (): number => {
  const { stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return status === 0 ? Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) : 0;
};

/** Java 17 or newer, installed by apt where this is root on Debian and it is missing. */
export const ensureJava = (): void => {
  if (javaVersion() >= 17) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say('· 安装 Java 17（apt）…');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'openjdk-17-jre-headless'], { stdio: 'ignore' });
    if (javaVersion() >= 17) return;
  }
  throw new Advice(
    '缺少 Java 17：先运行 sudo apt-get install -y openjdk-17-jre-headless（macOS：brew install openjdk@17）',
  );
};
