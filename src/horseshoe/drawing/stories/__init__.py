"""A story drawn: its sentences, its timeline and charts as SVG, and the page that holds them."""
