package cn.zhanqun.ejb.demo;

import java.util.function.Consumer;

/** What the pictures of the demo show: the country between the loess and the river. */
enum Scene {
  LOESS_DAWN(
      p -> {
        p.sky(0xf6c9a0, 0xfdeed6, 600);
        p.disc(720, 330, 60, 0xf7a35c);
        p.clouds(4, 120, 300, 0xffffff);
        p.hills(430, 90, 0xd9b48a);
        p.hills(520, 90, 0xc79a68);
        p.terraces(600, 8, 0xb98a55, 0x6f5531);
        p.poplars(760, 9, 120, 0x63763a);
      }),
  RIVER_DAY(
      p -> {
        p.sky(0x9ccbe4, 0xe9f4f4, 520);
        p.disc(240, 210, 46, 0xfff1c4);
        p.clouds(5, 80, 300, 0xffffff);
        p.hills(380, 80, 0xa9bfae);
        p.hills(450, 60, 0x86a583);
        p.ground(500, 0x6f8f4d, 0x9db36f);
        p.poplars(530, 22, 80, 0x5a7c44);
        p.river(500, 600, 0x8fb7c4, 0xffffff);
      }),
  RIVER_NIGHT(
      p -> {
        p.sky(0x0d1a33, 0x2b4468, 600);
        p.stars(150, 430);
        p.disc(770, 190, 44, 0xfdf3d0);
        p.town(520, 150, 0x1d2c47, 0.5);
        p.ground(518, 0x122036, 0x243c5c);
        p.ripples(525, 90, 0xffd98a);
        p.bridge(560, 210, 0x38496a, 0x0d1a33);
        for (int lamp = 0; lamp < 9; lamp++) {
          p.lantern(60 + 112 * lamp, 480, 13, 0xffd98a);
        }
      }),
  BRIDGE_DAWN(
      p -> {
        p.sky(0xe9b9a2, 0xfbe9d2, 520);
        p.disc(300, 380, 58, 0xf39a63);
        p.hills(400, 70, 0xc7a39a);
        p.hills(460, 50, 0xa88684);
        p.ground(520, 0x7f97a8, 0xd9c4b8);
        p.ripples(525, 110, 0xfbe9d2);
        p.bridge(500, 250, 0x7c6a66, 0x5b5355);
      }),
  WHEAT(
      p -> {
        p.sky(0x8ec3e6, 0xf3f1d9, 560);
        p.clouds(6, 90, 360, 0xffffff);
        p.hills(470, 60, 0x94ab86);
        p.poplars(560, 26, 70, 0x5d7d43);
        p.ground(555, 0xd9a441, 0xe9cf7e);
        p.furrows(555, 520, 0xb9832c);
        p.people(330, 720, 3, 86);
        p.wheat(420, 880, 0xe2b24a);
      }),
  COURTYARD(
      p -> {
        p.sky(0xbfdbe6, 0xf6f1e2, 560);
        p.hills(430, 70, 0xb4bfa0);
        p.house(90, 640, 330, 190, 0xd8cdbb, 0x555e66);
        p.house(500, 660, 420, 220, 0xe2d7c4, 0x4d565e);
        p.ground(650, 0xb79b77, 0xcdb794);
        p.shadeTree(170, 700, 190, 0x55793e);
        p.table(430, 850, 210);
        p.people(330, 870, 2, 150);
        p.people(680, 870, 2, 150);
      }),
  COURTYARD_EVENING(
      p -> {
        p.sky(0x4b4f7d, 0xf0a878, 620);
        p.disc(180, 420, 50, 0xf7c27a);
        p.hills(470, 80, 0x5d5478);
        p.house(420, 690, 470, 240, 0xb59a86, 0x3b3f52);
        p.ground(680, 0x5f4f4c, 0x8c7266);
        p.shadeTree(220, 720, 210, 0x3d5a48);
        p.lantern(500, 560, 30, 0xffc46b);
        p.lantern(810, 560, 30, 0xffc46b);
        p.people(560, 860, 3, 140);
      }),
  SKYLINE(
      p -> {
        p.sky(0x8fc1e3, 0xeef5f5, 640);
        p.clouds(5, 80, 260, 0xffffff);
        p.town(650, 330, 0xa5b8c6, 0);
        p.town(690, 210, 0x7d94a5, 0);
        p.ground(680, 0x6d8f59, 0x9dbb7f);
        p.poplars(730, 20, 90, 0x4f7a45);
        p.road(700, 520, 0x8b9096);
      }),
  SKYLINE_NIGHT(
      p -> {
        p.sky(0x101830, 0x49406b, 700);
        p.stars(90, 350);
        p.town(690, 380, 0x222b4d, 0.42);
        p.town(740, 230, 0x171e38, 0.6);
        p.ground(735, 0x10162a, 0x1d2744);
        p.ripples(745, 80, 0xffd98a);
      }),
  LANE_NIGHT(
      p -> {
        p.sky(0x131c36, 0x33406a, 560);
        p.stars(80, 300);
        p.disc(640, 150, 34, 0xfdf3d0);
        p.town(540, 120, 0x27345a, 0.55);
        p.lane(540, 0x56607a, 0x4a5068, 0xffd27d);
        p.people(520, 760, 2, 110);
      }),
  ORCHARD(
      p -> {
        p.sky(0x9fd0e8, 0xf5f3de, 500);
        p.clouds(4, 90, 260, 0xffffff);
        p.hills(360, 90, 0xb6c69a);
        p.hills(430, 60, 0x9bb27d);
        p.ground(490, 0x8aa25a, 0xb6c07f);
        p.orchard(500, 0x4f7f3c, 0xd8472f);
      }),
  PERSIMMONS(
      p -> {
        p.sky(0xcfdde2, 0xf8ead0, 520);
        p.hills(350, 110, 0xcdb493);
        p.hills(450, 80, 0xb58f63);
        p.ground(520, 0x8d7044, 0xc0a06c);
        p.house(60, 640, 260, 150, 0xd9c8ac, 0x5d564f);
        p.orchard(540, 0x6d7034, 0xf08a24);
        p.people(420, 905, 3, 120);
      }),
  MOUNTAIN(
      p -> {
        p.sky(0xa7cbe0, 0xf3efe1, 640);
        p.hills(170, 330, 0x9fb2bd);
        p.hills(320, 260, 0x7f989b);
        p.clouds(5, 420, 520, 0xffffff);
        p.hills(500, 160, 0x5f7f70);
        p.hills(660, 110, 0x43664f);
        p.poplars(900, 14, 150, 0x365a41);
      }),
  OLD_TOWER(
      p -> {
        p.sky(0xf3cfa8, 0xfbf0dc, 640);
        p.disc(800, 250, 52, 0xf2a765);
        p.clouds(4, 120, 320, 0xffffff);
        p.town(700, 130, 0xcbb7a4, 0);
        p.ground(700, 0xa48c6c, 0xcab592);
        p.tower(310, 760, 380, 0x9a8f84, 0x93402c, 0x4f5a5e);
        p.people(180, 860, 3, 96);
        p.people(720, 880, 2, 96);
      }),
  STAGE(
      p -> {
        p.sky(0x2a2a52, 0x8a5a72, 600);
        p.stars(80, 300);
        p.ground(640, 0x4a3a42, 0x6b5152);
        p.stage(230, 720, 540, 0xb93a32, 0x3d3f4c);
        p.people(420, 676, 2, 130);
        p.people(60, 940, 7, 118);
        p.people(560, 960, 6, 118);
      }),
  VILLAGE_ROAD(
      p -> {
        p.sky(0x9ccbe4, 0xf6f1de, 520);
        p.clouds(4, 90, 280, 0xffffff);
        p.hills(390, 90, 0xa8b98c);
        p.ground(510, 0x8fa255, 0xbccb8a);
        p.house(70, 600, 230, 120, 0xe2d7c4, 0x7a4a3c);
        p.house(720, 590, 220, 116, 0xd8cdbb, 0x55606a);
        p.road(515, 500, 0x9a948a);
        p.poplars(560, 16, 110, 0x527a3e);
      }),
  VILLAGE_NIGHT(
      p -> {
        p.sky(0x0f1c36, 0x4a5f86, 640);
        p.stars(120, 420);
        p.disc(770, 200, 46, 0xfdf3d0);
        p.hills(380, 220, 0x2b3d5e);
        p.hills(520, 130, 0x20304b);
        p.ground(690, 0x101b2c, 0x1c2b42);
        p.poplars(710, 14, 130, 0x1d3140);
        p.house(60, 740, 190, 96, 0x3d4a62, 0x19233a);
        p.house(300, 720, 170, 88, 0x465470, 0x1b263e);
        p.house(700, 730, 180, 92, 0x3d4a62, 0x19233a);
        p.house(480, 800, 230, 118, 0x4c5a76, 0x1d2942);
        p.lantern(470, 690, 20, 0xffc46b);
        p.lantern(250, 660, 16, 0xffc46b);
      }),
  RIVERSIDE_PEOPLE(
      p -> {
        p.sky(0xf0c7a6, 0xfdf0da, 520);
        p.disc(180, 360, 50, 0xf2a267);
        p.hills(420, 60, 0xb3a08f);
        p.ground(500, 0x86a3ab, 0xe2cbb4);
        p.ripples(505, 120, 0xfff3dd);
        p.hills(820, 60, 0x87905a);
        p.people(240, 900, 5, 150);
        p.shadeTree(830, 880, 170, 0x5f7440);
      });

  @SuppressWarnings("ImmutableEnumChecker") // Each is a lambda that holds nothing.
  private final Consumer<Painting> layers;

  Scene(Consumer<Painting> layers) {
    this.layers = layers;
  }

  /**
   * A picture of it as a JPEG file.
   *
   * @param seed tells apart two pictures of one scene
   */
  byte[] painted(int width, int height, long seed) {
    Painting painting = new Painting(width, height, seed);
    layers.accept(painting);
    return painting.finished();
  }
}
