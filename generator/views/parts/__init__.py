"""What several pages show: cards, funnels, lists, the year of an edition; each part a function of records."""
