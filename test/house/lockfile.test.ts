import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

for (const path of ['package-lock.json', 'test/e2e/package-lock.json'])
  describe(path, () => {
    const lock = JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as {
      packages: Readonly<Record<string, LockedPackage>>;
    };

    it('carries no download address', () => {
      const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
      assert.deepEqual(addressed, []);
    });

    // Where a registry has not every platform's package, npm leaves it out, and `npm ci` then refuses the lock.
    it('names every optional package of every platform', () => {
      const missing = Object.entries(lock.packages).flatMap(([owner, entry]) =>
        Object.keys(entry.optionalDependencies ?? {}).filter(
          name => !lock.packages[`node_modules/${name}`] && !lock.packages[`${owner}/node_modules/${name}`],
        ),
      );
      assert.deepEqual(missing, []);
    });
  });
