"""Does a widget show its scene, report what was meant, and serve keys and readers?"""
