import type { viMap } from './vi-map.ts';

export const enMap: Record<keyof typeof viMap, string> = {
  asMap: 'Map',
  mapName:
    'Map of venues. Arrows move the map, plus and minus zoom, 0 shows the whole world. The table below has every place.',
  mapPlaces: 'Venues on the map. Arrows go to the nearest venue that way, Enter opens it.',
  mapMark: '{name}: {n} {n:meeting|meetings} ({split})',
  mapTitle: '{m} {m:meeting|meetings} in {n} {n:place|places}',
  mapTitleOf: '{m} {m:meeting|meetings} of the selection in {n} {n:place|places}',
  mapGroup: '{name} and {n} {n:place|places} nearby',
  mapSeveral: 'several places (click to part)',
  mapTable: 'Number of meetings by place',
  mapSplit: 'Of these',
  mapCountry: 'Country',
  mapMore: 'Show {n} more {n:place|places}',
  mapOff: 'Not on the map ({n})',
  mapOffHint: 'The reference tables have no coordinates for these places.',
  mapPlaceless: '{n} {n:meeting|meetings} shown {n:names|name} no place.',
  mapNone: 'None of the meetings shown has a place on the map.',
  mapCity: 'a place',
  mapWhole: 'a country, no place told',
  mapShade: 'countries with few to many events',
  mapLand: '{name}: {n} {n:event|events}',
  mapBorders: 'Basemap: Natural Earth, coordinates: GeoNames; borders imply no view.',
  mapLegend: 'Legend of the map',
  hoangSa: 'Paracel Islands',
  truongSa: 'Spratly Islands',
};
