"""Writes the reference vectors of this folder. See README.md. Takes a few minutes."""

import json
import warnings
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import astropy.units as u
import ephem
import numpy as np
from astroplan import moon_illumination
from astropy.coordinates import TETE, AltAz, EarthLocation, HADec, SkyCoord, get_body
from astropy.time import Time
from astropy.utils import iers
from scipy.optimize import brentq

warnings.simplefilter("ignore")
iers.conf.auto_download = False
iers.conf.iers_degraded_accuracy = "ignore"

HERE = Path(__file__).parent

# name: latitude, longitude (east positive), elevation in metres, zone
SITES = {
    "north60": (60.2, 24.9, 60, "Europe/Helsinki"),
    "desert": (31.96, -111.6, 2120, "America/Phoenix"),
    "south33": (-33.0, -70.8, 1500, "America/Santiago"),
    "polar78": (78.2, 15.8, 20, "Arctic/Longyearbyen"),
}
INSTANTS = [
    "2024-03-20T03:06:00Z",
    "2024-08-11T22:40:30Z",
    "2025-01-05T11:15:00Z",
    "2025-06-21T00:00:00Z",
    "2026-11-20T05:20:10Z",
    "2027-09-30T16:45:00Z",
]
# right ascension in hours, declination in degrees, J2000
STARS = [
    (0.0, 90.0), (2.5303, 89.2641), (12.0, -90.0), (21.1465, -88.9565), (0.7123, 41.2692), (5.9195, 7.4071),
    (6.7525, -16.7161), (10.8975, -59.6844), (12.7664, 0.0), (16.4901, -26.432), (18.6156, 38.7837),
    (20.9881, 44.5289), (23.9999, -45.0), (14.66, -60.8356),
]  # fmt: skip
PLANETS = ["mercury", "venus", "mars", "jupiter", "saturn", "uranus", "neptune"]
NIGHTS = [
    "2024-01-01", "2024-03-20", "2024-05-10", "2024-06-21", "2024-10-27", "2025-02-14", "2025-04-18",
    "2025-09-05", "2026-11-20", "2026-12-21", "2027-03-13", "2027-08-02",
]  # fmt: skip
SUN_EVENTS = [
    ("sunset", -0.833), ("civil-dusk", -6), ("nautical-dusk", -12), ("astronomical-dusk", -18),
    ("astronomical-dawn", -18), ("nautical-dawn", -12), ("civil-dawn", -6), ("sunrise", -0.833),
]  # fmt: skip
DAY_S = 86400


def location(site):
    lat, lon, height, _ = SITES[site]
    return EarthLocation.from_geodetic(lon * u.deg, lat * u.deg, height * u.m)


def star(ra, dec):
    return SkyCoord(ra * u.hourangle, dec * u.deg, frame="icrs")


def time_of(iso):
    return Time(iso.rstrip("Z"), scale="utc")


def iso_of(time):
    return time.utc.isot[:23] + "Z"


def altitude_function(site, place, start):
    """Altitude in degrees as a function of seconds after `start`; `place` gives coordinates at times."""
    where = location(site)

    def altitude(seconds):
        at = start + np.asarray(seconds) * u.s
        return place(at).transform_to(AltAz(obstime=at, location=where)).alt.deg

    return altitude


def sun(at):
    return get_body("sun", at)


def crossings(f, floor, grid, values):
    """Seconds of the upward and of the downward crossings of `floor`."""
    up, down = [], []
    for a, b, va, vb in zip(grid, grid[1:], values, values[1:]):
        if (va < floor) != (vb < floor):
            root = brentq(lambda s: float(f(s)) - floor, a, b, xtol=0.001)
            (up if va < floor else down).append(root)
    return up, down


def places():
    rows = []
    for site in SITES:
        where = location(site)
        for iso in INSTANTS:
            at = time_of(iso)
            for ra, dec in STARS:
                rows.append(place_row(site, iso, [ra, dec], star(ra, dec), at, where))
            for body in ["sun", "moon"]:
                rows.append(place_row(site, iso, body, get_body(body, at, where), at, where))
            rows.extend(planet_row(site, iso, planet, at) for planet in PLANETS)
    return rows


def place_row(site, iso, target, coordinates, at, where):
    altaz = coordinates.transform_to(AltAz(obstime=at, location=where))
    hadec = coordinates.transform_to(HADec(obstime=at, location=where))
    ha = (hadec.ha.hour + 12) % 24 - 12
    return [site, iso, target, round(altaz.alt.deg, 6), round(altaz.az.deg, 6), round(ha, 7)]


def planet_row(site, iso, planet, at):
    lat, lon, height, _ = SITES[site]
    observer = ephem.Observer()
    observer.lat, observer.lon, observer.elevation = str(lat), str(lon), height
    observer.pressure, observer.date = 0, ephem.Date(at.utc.datetime)
    body = getattr(ephem, planet.capitalize())(observer)
    ha = float(observer.sidereal_time() - body.ra) * 12 / np.pi
    ha = (ha + 12) % 24 - 12
    return [site, iso, planet, round(np.degrees(body.alt), 6), round(np.degrees(body.az), 6), round(ha, 7)]


def apparent_places():
    rows = []
    for iso in INSTANTS:
        at = time_of(iso)
        for ra, dec in STARS:
            seen = star(ra, dec).transform_to(TETE(obstime=at))
            rows.append([iso, [ra, dec], round(seen.ra.hour, 8), round(seen.dec.deg, 7)])
    return rows


def sun_events():
    rows = []
    grid = np.arange(0, DAY_S + 1, 120)
    for site in SITES:
        zone = ZoneInfo(SITES[site][3])
        for date in NIGHTS:
            noon = datetime.fromisoformat(date + "T12:00:00").replace(tzinfo=zone).astimezone(ZoneInfo("UTC"))
            start = Time(noon.replace(tzinfo=None), scale="utc")
            altitude = altitude_function(site, sun, start)
            values = altitude(grid)
            deepest = grid[np.argmin(values)]
            for event, floor in SUN_EVENTS:
                up, down = crossings(altitude, floor, grid, values)
                if event == "sunset" or event.endswith("dusk"):
                    found = [s for s in down if s <= deepest + 120]
                else:
                    found = [s for s in up if s >= deepest - 120]
                rows.append([site, iso_of(start), event, iso_of(start + found[0] * u.s) if found else None])
    return rows


def passages():
    rows = []
    grid = np.arange(0, 10 * 3600 + 1, 300)
    for site in SITES:
        for iso in INSTANTS[:3]:
            start = time_of(iso)
            for target, floor in [*((s, 30) for s in STARS[2:]), ("moon", 0), ("moon", 15), ("sun", -10)]:
                place = (lambda at, t=target: get_body(t, at, location(site))) if isinstance(target, str) else (
                    lambda at, t=target: star(*t)
                )  # fmt: skip
                altitude = altitude_function(site, place, start)
                values = altitude(grid)
                up, down = crossings(altitude, floor, grid, values)
                end = iso_of(start + grid[-1] * u.s)
                first = [iso_of(start + found[0] * u.s) if found else None for found in (up, down)]
                fine = np.arange(0, grid[-1] + 1, 20)
                highest = round(float(np.max(altitude(fine))), 5)
                rows.append([site, iso_of(start), end, target, floor, *first, highest])
    return rows


def moons():
    rows = []
    for site in SITES:
        where = location(site)
        for iso in INSTANTS:
            at = time_of(iso)
            altaz = AltAz(obstime=at, location=where)
            moon = get_body("moon", at, where).transform_to(altaz)
            percent = round(100 * float(moon_illumination(at)), 4)
            for ra, dec in STARS[4:9]:
                separation = star(ra, dec).transform_to(altaz).separation(moon).deg
                rows.append([site, iso, [ra, dec], round(float(separation), 6), percent])
    return rows


def write(name, rows):
    lines = ",\n  ".join(json.dumps(row) for row in rows)
    (HERE / name).write_text(f"[\n  {lines}\n]\n")
    print(name, len(rows))


if __name__ == "__main__":
    sites = {
        name: {"latitudeDeg": lat, "longitudeDeg": lon, "elevationM": height, "zone": zone}
        for name, (lat, lon, height, zone) in SITES.items()
    }
    (HERE / "sites.json").write_text(json.dumps(sites, indent=2) + "\n")
    write("places.json", places())
    write("apparent-places.json", apparent_places())
    write("sun-events.json", sun_events())
    write("passages.json", passages())
    write("moons.json", moons())
