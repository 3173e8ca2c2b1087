"""The take-home leaflet as a document: a scene, said by one or two voices, as a PDF."""
