import { controlCharacters, withoutControlCharacters } from '#src/core/model/control-characters.ts';
import { type Problem, inFile } from '#src/core/model/problem.ts';
import { type Site, siteSchema } from '#src/core/model/site.ts';
import { validate } from '#src/core/model/validate.ts';
import { readYaml } from '#src/core/model/yaml.ts';
import type { FileContent } from './content-file.ts';
import { decode } from './decode.ts';

export const siteFile = 'content/site.yaml';

/** Reads `content/site.yaml`. */
export function readSite(content: FileContent): { site?: Site; problems: Problem[] } {
  const { text, problems } = decode(content);
  if (text === undefined) {
    const todo = 'Write the edition’s title, description and language there, in UTF-8.';
    return {
      problems: inFile(
        siteFile,
        problems.map((problem) => ({ ...problem, todo })),
      ),
    };
  }
  const { data, problems: found } = validate(readYaml(withoutControlCharacters(text)), siteSchema);
  const all = [...controlCharacters(text), ...found];
  return { ...(data && all.length === 0 ? { site: data } : {}), problems: inFile(siteFile, all) };
}
