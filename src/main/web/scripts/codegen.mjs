// Makes src/generated/graphql.ts from the schema and the operation documents: the types of every answer the page reads.
import { readFileSync, readdirSync, mkdirSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as documents from '@graphql-codegen/typed-document-node';
import { buildASTSchema, parse, Source, validate } from 'graphql';

const web = new URL('..', import.meta.url).pathname;
const graphql = join(web, '../../../graphql');
const target = join(web, 'src/generated/graphql.ts');

const filesBelow = (folder, extension) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => join(folder, name));
const parseFile = (file) => parse(new Source(readFileSync(file, 'utf8'), file));

const schema = {
  kind: 'Document',
  definitions: filesBelow(join(graphql, 'schema'), '.graphqls').flatMap(
    (file) => parseFile(file).definitions,
  ),
};
const questions = filesBelow(join(graphql, 'operations'), '.graphql').map((file) => ({
  location: file,
  document: parseFile(file),
}));

const built = buildASTSchema(schema);
const problems = questions.flatMap(({ location, document }) =>
  validate(built, document).map((problem) => `${location}: ${problem.message}`),
);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

const text = await codegen({
  schema,
  documents: questions,
  filename: target,
  config: {
    documentMode: 'string',
    immutableTypes: true,
    inlineFragmentTypes: 'inline',
    scalars: { DateTime: 'string', Decimal: 'number', ID: 'string', PartialDate: 'string' },
    skipTypename: true,
    useTypeImports: true,
  },
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations, documents },
});

mkdirSync(join(target, '..'), { recursive: true });
if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
