-- A total of a year or since a day is of the payments from that day on. Totals of before are of all until their day.

ALTER TABLE stated_total ADD COLUMN since DATE;
