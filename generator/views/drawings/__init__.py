"""Pictures drawn from the data of records: geometry as numbers, which a template turns into SVG."""
