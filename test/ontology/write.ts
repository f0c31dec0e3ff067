/** `npm run ontology`: writes docs/ontology.html anew. */
import { writeFileSync } from 'node:fs';
import { ontologyPage } from './page.ts';

writeFileSync(new URL('../../docs/ontology.html', import.meta.url), ontologyPage());
