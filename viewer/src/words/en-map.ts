import type { viMap } from './vi-map.ts';

export const enMap: Record<keyof typeof viMap, string> = {
  asMap: 'Map',
  mapName:
    'Map of venues. Arrows move the map, plus and minus zoom, 0 shows the whole world. The table below has every place.',
  mapPlaces: 'Venues on the map. Arrows go to the nearest venue that way, Enter opens it.',
  mapMark: '{name}, meetings: {n} ({split})',
  mapTitle: 'Meetings: {m}, places: {n}',
  mapTable: 'Number of meetings by place',
  mapSplit: 'Of these',
  mapCountry: 'Country',
  mapMore: 'Show {n} more places',
  mapOff: 'Not on the map ({n})',
  mapOffHint: 'The reference tables have no coordinates for these places.',
  mapPlaceless: 'Meetings shown that name no place: {n}.',
  mapNone: 'None of the meetings shown has a place on the map.',
  mapCity: 'a place',
  mapWhole: 'a country, no place told',
  mapShade: 'countries with few to many events',
  mapLand: '{name}, events: {n}',
  mapBorders: 'Basemap: Natural Earth, coordinates: GeoNames; borders imply no view.',
  mapLegend: 'Legend of the map',
  hoangSa: 'Paracel Islands',
  truongSa: 'Spratly Islands',
};
