type Land = import('topojson-specification').Topology<{
  land: import('topojson-specification').GeometryCollection;
}>;

declare module 'world-atlas/land-50m.json' {
  const topology: Land;
  export default topology;
}

declare module 'world-atlas/land-110m.json' {
  const topology: Land;
  export default topology;
}

declare module 'world-atlas/countries-110m.json' {
  const topology: import('topojson-specification').Topology<{
    countries: import('topojson-specification').GeometryCollection<{ name: string }>;
  }>;
  export default topology;
}
