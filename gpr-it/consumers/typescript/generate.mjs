// Types of TypeScript from the schemas that the jars carry. Later versions may add names to a result;
// the types do not let them in, so that the compiler sees a name with a slip in it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { schemas } from './schemas.mjs';

mkdirSync('build/types', { recursive: true });
for (const [name, file] of Object.entries(schemas)) {
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  const types = await compile(schema, schema.title, { additionalProperties: false, bannerComment: '' });
  writeFileSync(`build/types/${name}.d.ts`, types);
}
