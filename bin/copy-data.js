// After compiling: copies what is no TypeScript (templates, migrations, page assets) beside the compiled files.
import { cpSync } from 'node:fs';

for (const folder of ['src/templates', 'src/store/migrations', 'src/web/assets', 'seeds/vacancies'])
  cpSync(folder, `dist/${folder}`, { recursive: true, filter: (path) => !/\.tsx?$/.test(path) });
