/** Writes the map of the viewer anew from Natural Earth's countries: `npm run basemap`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basemap } from './basemap.ts';

const file = join(import.meta.dirname, '../../viewer/src/map/basemap.json');
writeFileSync(file, basemap());
