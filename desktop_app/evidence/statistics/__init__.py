"""Published summary results turned into numbers for people, with their ranges.

Every method is closed form or a short search and uses the standard library only,
so that the program starts fast and a reader can follow each number by hand. Each
function names the paper its formula comes from.
"""
